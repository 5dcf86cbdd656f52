import ArgumentParser
import Configuration
import Foundation
import Gatepost
import Hummingbird
import Logging
import Pictures
import ServiceLifecycle
import Storage
import UnixSignals
import Web

/// `gatepost serve`: answers browsers, and does what time brings, until it is asked to stop.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Starts Gatepost for browsers, until Control-C or a request to stop.")

    @OptionGroup var data: DataFolder
    @Option(help: "The port to answer on.") var port = 8080
    @Option(help: "The address of this machine to answer on.") var host = "127.0.0.1"

    func run() async throws {
        let environment = ConfigReader.gatepost
        let logger = Serve.logger(environment)
        let application = try await data.open(creating: true, publicAddress: "http://localhost:\(port)")
        if !application.passwords.refusesCommon {
            logger.warning("no list of common passwords was found; install cracklib-runtime so that they are refused")
        }
        try await SealedStores.beWelcome(in: application.pictures.store)
        let (host, note) = (host, try await welcome(application))
        var options = ServerOptions(host: host, port: port, session: ServerOptions.accountsSession)
        options.proxies = try Self.proxies(environment, isSecure: application.configuration.publicAddress.hasPrefix("https://"), logger)
        let server = try makeServer(
            application, options, logger: logger,
            onServerRunning: { port in
                ProgramPages.letGo()
                // Written past the buffer: whoever reads this from a file or a pipe should not wait until it is full.
                try? FileHandle.standardOutput.write(
                    contentsOf: Data("Gatepost is open on http://\(host == "127.0.0.1" ? "localhost" : host):\(port ?? 0)\(note)\n".utf8))
            })
        SlowStatements.tell { [meters = application.meters] template, took in
            meters.sawSlowStatement()
            logger.notice("slow statement", metadata: ["statement": "\(template)", "took": "\(took)"])
        }
        let watch = CaretakerService(caretaker: Caretaker(application, logger: logger), application: application)
        var services: [ServiceGroupConfiguration.ServiceConfiguration] = [
            .init(service: server), .init(service: watch, failureTerminationBehavior: .gracefullyShutdownGroup),
        ]
        if let place = environment.string(forKey: "metrics") {
            guard let colon = place.lastIndex(of: ":"), let port = Int(place[place.index(after: colon)...]) else {
                throw ValidationError("GATEPOST_METRICS is an address and a port, as 127.0.0.1:9464.")
            }
            let host = place[..<colon].trimmingCharacters(in: ["[", "]"])
            services.append(.init(service: try makeMetricsServer(application, host: host, port: port, logger: logger)))
        }
        try await ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        ).run()
        await application.pictures.workshop.close()
    }

    /// Those that `GATEPOST_BEHIND` names. HTTPS is always somebody else's work, so where people use it and nobody is named, something is
    /// amiss: every visitor would seem to come from the proxy.
    private static func proxies(_ environment: ConfigReader, isSecure: Bool, _ logger: Logger) throws -> Proxies {
        let proxies: Proxies
        do { proxies = try Proxies(environment.string(forKey: "behind", default: "")) } catch { throw ValidationError(error.description) }
        if isSecure, proxies.isEmpty {
            logger.warning(
                "GATEPOST_BEHIND names no proxy. Wrong passwords are counted by address, so one stranger could keep everybody out; see docs/running.md."
            )
        }
        return proxies
    }

    /// Lines for a person to read, or with `GATEPOST_LOG=json` for a program.
    private static func logger(_ environment: ConfigReader) -> Logger {
        let isJSON = environment.string(forKey: "log", default: "") == "json"
        LoggingSystem.bootstrap { label in isJSON ? JSONLog() as any LogHandler : TextLog(label: label) }
        var logger = Logger(label: "gatepost")
        logger.logLevel = .notice
        return logger
    }

    /// What a person at the terminal needs to know next.
    private func welcome(_ application: Gatepost.Application) async throws -> String {
        let code = SetUpCode(application)
        guard try await code.isNeeded() else { return "" }
        return """

            This is a new Gatepost. Open \(application.configuration.publicAddress)/set-up and type this code: \(code.text)
            The key that opens its backups and pictures is \(data.keyFile). Print it as words and keep them in a safe; without the one or
            the other nothing can be brought back, by anybody: gatepost keys words --data \(data.path)
            """
    }
}

/// Why a process stops that was there before its database was changed by another version.
struct LaterGatepost: Error, CustomStringConvertible {
    let description = "A later Gatepost has changed this database. Stop this one, and start the same version everywhere."
}

/// The timed jobs, beside the server.
private struct CaretakerService: Service {
    let caretaker: Caretaker
    let application: Gatepost.Application

    func run() async throws {
        try await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do { try await application.beReady() } catch StorageError.newerSchema { throw LaterGatepost() } catch {}
                _ = try? await caretaker.runOnce()
                try? await Task.sleep(for: .seconds(10))
            }
        }
    }
}
